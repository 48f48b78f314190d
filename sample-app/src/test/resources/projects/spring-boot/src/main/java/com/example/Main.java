package com.example;

import dev.skein.Skein;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application, takes its schema back, starts it again, and prints what it finds. */
@SpringBootApplication
public class Main {

  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext first = SpringApplication.run(Main.class, args)) {
      Birds birds = first.getBean(Birds.class);
      birds.save(new Bird("Upupa epops"));
      System.out.println("found: " + birds.findAll().get(0).latinName());
      System.out.println("actuator: " + get(first, "/actuator/flyway"));
      Skein skein = Skein.with(first.getBean(Flyway.class));
      printState(skein);
      System.out.println("taken back: " + skein.downgrade("base").size());
      printState(skein);
    }
    try (ConfigurableApplicationContext second = SpringApplication.run(Main.class, args)) {
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

  private static String get(ConfigurableApplicationContext context, String path)
      throws Exception {
    String port = context.getEnvironment().getProperty("local.server.port");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            BodyHandlers.ofString())
        .body();
  }
}
