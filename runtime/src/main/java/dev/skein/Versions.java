package dev.skein;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;

/** Finds the one version that a person means. */
final class Versions {

  private static final int SHOWN = 10;

  private Versions() {}

  /**
   * The version that is or starts as written.
   *
   * @param written the version or its beginning
   * @param candidates the versions there are
   * @param kind what they are, as an adjective of "migration": applied, known
   * @throws SkeinException if there is none, or several start so and none is it
   */
  static MigrationVersion find(
      String written, Collection<MigrationVersion> candidates, String kind) {
    List<MigrationVersion> newestFirst =
        candidates.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    for (MigrationVersion version : newestFirst) {
      if (version.getVersion().equals(written)) {
        return version;
      }
    }
    List<MigrationVersion> matching =
        newestFirst.stream().filter(version -> version.getVersion().startsWith(written)).toList();
    if (matching.isEmpty()) {
      throw unknown(written, newestFirst, kind);
    }
    if (matching.size() > 1) {
      throw new SkeinException(
          "AmbiguousVersion",
          "%s could be %s. Write more of the version.".formatted(written, list(matching)));
    }
    return matching.get(0);
  }

  private static SkeinException unknown(
      String written, List<MigrationVersion> versions, String kind) {
    return new SkeinException(
        "UnknownVersion",
        versions.isEmpty()
            ? "There is no %s migration, so %s is unknown.".formatted(kind, written)
            : "No %s migration has version %s. There %s %s."
                .formatted(kind, written, versions.size() == 1 ? "is" : "are", list(versions)));
  }

  private static String list(List<MigrationVersion> versions) {
    String shown =
        versions.stream()
            .limit(SHOWN)
            .map(MigrationVersion::getVersion)
            .collect(Collectors.joining(", "));
    return versions.size() > SHOWN
        ? shown + " and " + (versions.size() - SHOWN) + " older ones"
        : shown;
  }
}
