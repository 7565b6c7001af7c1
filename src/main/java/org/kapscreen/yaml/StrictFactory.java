package org.kapscreen.yaml;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Makes strict parsers whose every scalar is text (the failsafe schema of YAML 1.2). */
final class StrictFactory extends YAMLFactory {
  private static final long serialVersionUID = 1L;

  StrictFactory(LoadSettings settings) {
    super(builder(settings));
  }

  private static YAMLFactoryBuilder builder(LoadSettings settings) {
    return YAMLFactory.builder().loadSettings(settings).yamlSchema(YAMLSchema.FAILSAFE);
  }

  @Override
  protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
    return new StrictParser(
        context,
        io,
        _getBufferRecycler(),
        context.getStreamReadFeatures(_streamReadFeatures),
        context.getFormatReadFeatures(_formatReadFeatures),
        _loadSettings,
        reader);
  }
}
