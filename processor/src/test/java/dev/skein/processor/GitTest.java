package dev.skein.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {

  private static final String ONE = "V20261122103000__One.java";
  private static final String TWO = "V20261122103001__Two.java";

  @TempDir private Path base;
  private Repository repository;

  @BeforeEach
  void twoFiles() throws IOException {
    repository = Repository.in(base);
    Files.writeString(base.resolve(ONE), "one");
    Files.writeString(base.resolve(TWO), "two");
  }

  private boolean knowsNone() {
    return Git.knowsNone(base, List.of(ONE, TWO));
  }

  @Test
  void newFilesAreNotKnown() {
    assertThat(knowsNone()).isTrue();

    repository.git("commit", "-q", "--allow-empty", "-m", "Something else");

    assertThat(knowsNone()).isTrue();
  }

  @Test
  void oneThatIsTrackedIsKnown() {
    repository.add(TWO);

    assertThat(knowsNone()).isFalse();
  }

  @Test
  void oneThatIsNotThereIsNotSeen() throws IOException {
    Files.delete(base.resolve(TWO));

    assertThat(knowsNone()).isFalse();
  }

  /** Such as a project within a repository of something else. */
  @Test
  void ofIgnoredFilesNothingIsCertain() throws IOException {
    Files.writeString(base.resolve(".gitignore"), "*.java\n");

    assertThat(knowsNone()).isFalse();
  }

  @Test
  void whatACommitHoldsIsKnownThoughItIsTrackedNoMore() {
    repository.git("commit", "-q", "--allow-empty", "-m", "First");
    repository.add(TWO);
    repository.git("commit", "-q", "-m", "Second");
    repository.git("branch", "pushed");
    repository.git("reset", "-q", "HEAD~1");

    assertThat(knowsNone()).isFalse();
  }

  @Test
  void whatWasOnlyOnceOnAMergedBranchIsKnown() {
    repository.git("commit", "-q", "--allow-empty", "-m", "First");
    repository.git("checkout", "-q", "-b", "side");
    repository.add(TWO);
    repository.git("commit", "-q", "-m", "Comes");
    repository.git("rm", "-q", "--cached", TWO);
    repository.git("commit", "-q", "-m", "Goes");
    repository.git("checkout", "-q", "-");
    repository.git("merge", "-q", "--no-ff", "-m", "Merge", "side");
    repository.git("branch", "-q", "-D", "side");

    assertThat(knowsNone()).isFalse();
  }

  /** Hooks and rebases tell what they run of another repository or index. */
  @Test
  void theEnvironmentOfTheCompileDoesNotCount(@TempDir Path other) throws Exception {
    Repository.in(other);
    repository.add(TWO);

    assertThat(
            answer(
                Map.of(
                    "GIT_DIR", other.resolve(".git").toString(),
                    "GIT_WORK_TREE", base.toString(),
                    "GIT_INDEX_FILE", other.resolve("index").toString())))
        .isEqualTo("false");
    repository.git("rm", "-q", "--cached", TWO);
    assertThat(answer(Map.of("GIT_DIR", other.resolve("nothing").toString()))).isEqualTo("true");
  }

  private String answer(Map<String, String> environment) throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Asking.class.getName(),
            base.toString());
    java.environment().putAll(environment);
    Process asking = java.redirectErrorStream(true).start();
    String said = new String(asking.getInputStream().readAllBytes(), UTF_8);
    assertThat(asking.waitFor()).isZero();
    return said;
  }

  /** Asks in a process of its own. */
  static final class Asking {

    private Asking() {}

    public static void main(String[] arguments) {
      System.out.print(Git.knowsNone(Path.of(arguments[0]), List.of(ONE, TWO)));
    }
  }
}
