package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values as JSON. */
class JsonTest {

  @Test
  void values() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.put("b", Arrays.asList(true, null, "x"));
    map.put("c", Map.of());

    assertThat(Json.of(map)).isEqualTo("{\"a\": 1, \"b\": [true, null, \"x\"], \"c\": {}}");
  }

  @Test
  void texts() {
    assertThat(Json.of("\"\\\n\r\t\u0001\u007fäß\uD83D\uDE00"))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001\\u007fäß\\ud83d\\ude00\"");
    assertThat(Json.of(List.of())).isEqualTo("[]");
  }
}
