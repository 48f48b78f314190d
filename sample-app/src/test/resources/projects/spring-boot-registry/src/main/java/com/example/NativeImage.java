package com.example;

import dev.skein.RegisteredMigrations;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an application needs where no class path can be looked through. */
@Configuration
public class NativeImage {

  @Bean
  FlywayConfigurationCustomizer registeredMigrations() {
    return configuration ->
        configuration.javaMigrationClassProvider(
            RegisteredMigrations.of(configuration.getClassLoader()));
  }
}
