package dev.skein.testsupport;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param cpu CPU seconds of all its threads, from its start
 * @param wall seconds from its start to its end
 * @param memory its largest resident memory in megabytes
 */
public record Cost(double cpu, double wall, double memory) {

  private static final String LINE = "cost ";

  /** A process of Java's that ends with {@link #tell}; what it says is told if it fails. */
  public static Cost of(List<String> arguments) {
    long start = System.nanoTime();
    try {
      Process process = java(arguments).redirectErrorStream(true).start();
      try (BufferedReader output = process.inputReader()) {
        List<String> lines = output.lines().toList();
        if (process.waitFor() != 0) {
          throw new IllegalStateException(String.join("\n", lines));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        String[] words = lines.get(lines.size() - 1).split(" ", -1);
        return new Cost(Long.parseLong(words[1]) / 1e9, wall, Long.parseLong(words[2]) / 1024.0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder java(List<String> arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(Stream.concat(Stream.of(java), arguments.stream()).toList());
  }

  /** Prints what this process took so far, in a line that has to be its last. */
  public static void tell() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(LINE + system.getProcessCpuTime() + " " + peak());
    System.out.flush();
  }

  /** The largest memory the process ever had, in kilobytes; 0 where the system does not tell. */
  private static long peak() {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      List<String> peaks = lines.filter(line -> line.startsWith("VmHWM:")).toList();
      return Long.parseLong(peaks.get(0).replaceAll("\\D", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With CPU seconds that another process spent for it. */
  public Cost plus(double seconds) {
    return new Cost(cpu + seconds, wall, memory);
  }
}
