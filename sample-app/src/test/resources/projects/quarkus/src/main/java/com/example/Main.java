package com.example;

import dev.skein.Skein;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Saves a bird, and takes the schema back if it is told to. */
@QuarkusMain
public class Main implements QuarkusApplication {

  @Inject EntityManager entities;
  @Inject Flyway flyway;

  @Override
  public int run(String... args) {
    QuarkusTransaction.requiringNew().run(() -> entities.persist(new Bird("Upupa epops")));
    System.out.println("found: " + QuarkusTransaction.requiringNew().call(this::names));
    Skein skein = Skein.with(flyway);
    printState(skein);
    for (String target : args) {
      System.out.println("taken back: " + skein.downgrade(target).size());
      printState(skein);
    }
    return 0;
  }

  private List<String> names() {
    return entities.createQuery("select latinName from Bird", String.class).getResultList();
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
