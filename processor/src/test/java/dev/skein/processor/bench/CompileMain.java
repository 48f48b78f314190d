package dev.skein.processor.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A process that compiles as {@code javac} does, and tells at its end what it took. */
final class CompileMain {

  private CompileMain() {}

  /**
   * Compiles.
   *
   * @param arguments those of javac
   */
  public static void main(String[] arguments) throws IOException {
    int status = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, arguments);
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf("cost %d %d%n", system.getProcessCpuTime(), peak());
    System.out.flush();
    System.exit(status);
  }

  /** The largest memory the process ever had, in kilobytes; 0 where the system does not tell. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      List<String> peaks = lines.filter(line -> line.startsWith("VmHWM:")).toList();
      return Long.parseLong(peaks.get(0).replaceAll("\\D", ""));
    }
  }
}
