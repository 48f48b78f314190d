package com.example;

import dev.skein.Skein;
import io.micronaut.context.ApplicationContext;
import org.flywaydb.core.Flyway;

/** Starts the application, takes its schema back, starts it again, and prints what it finds. */
public class Main {

  public static void main(String[] args) {
    try (ApplicationContext first = ApplicationContext.run()) {
      Birds birds = first.getBean(Birds.class);
      Bird hoopoe = new Bird();
      hoopoe.setLatinName("Upupa epops");
      birds.save(hoopoe);
      System.out.println("found: " + birds.findAll().get(0).getLatinName());
      Skein skein = Skein.with(first.getBean(Flyway.class));
      printState(skein);
      System.out.println("taken back: " + skein.downgrade("base").size());
      printState(skein);
    }
    try (ApplicationContext second = ApplicationContext.run()) {
      System.out.println("birds: " + second.getBean(Birds.class).count());
      printState(Skein.with(second.getBean(Flyway.class)));
    }
  }

  private static void printState(Skein skein) {
    System.out.println(
        "state: %s, drift: %s"
            .formatted(
                skein.history().stream()
                    .map(entry -> entry.description() + " " + entry.state())
                    .toList(),
                skein.drift()));
  }
}
