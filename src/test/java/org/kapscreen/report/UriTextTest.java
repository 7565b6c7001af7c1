package org.kapscreen.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriTextTest {
  @ParameterizedTest
  @CsvSource({
    "clinic.yaml, clinic.yaml",
    "../q/first-look.yaml, ../q/first-look.yaml",
    "my questions/100% sure.yaml, my%20questions/100%25%20sure.yaml",
    "a:b#c?.yaml, a%3Ab%23c%3F.yaml",
    "ol\u00e9.yaml, ol%C3%A9.yaml",
    "/srv/my q/clinic.yaml, file:///srv/my%20q/clinic.yaml",
    "q\\clinic.yaml, q/clinic.yaml",
    "C:\\my q\\clinic.yaml, file:///C:/my%20q/clinic.yaml"
  })
  void a_file_is_named_by_a_uri_that_means_it(String file, String uri) {
    assertThat(UriText.of(file)).isEqualTo(uri);
  }
}
