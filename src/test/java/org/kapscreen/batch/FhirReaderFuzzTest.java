package org.kapscreen.batch;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever stands where FHIR resources should be is scored as it stands there, or refused in words.
 */
class FhirReaderFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void any_bytes(byte[] export) {
    FuzzedExport.check(export);
  }
}
