package dev.skein.sample;

/** Runs the sample. */
public final class SampleApp {

  private SampleApp() {}

  public static void main(String[] args) {
    System.out.println("Nothing to show yet.");
  }
}
