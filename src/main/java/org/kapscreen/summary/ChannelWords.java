package org.kapscreen.summary;

import org.kapscreen.questionnaire.Channel;
import org.kapscreen.text.Words;

/** The words of the page: a practice's page about itself says some things otherwise. */
record ChannelWords(Words words, Channel channel) {
  String say(String key) {
    String own = key + "." + channel.word();
    return words.say(words.has(own) ? own : key);
  }
}
