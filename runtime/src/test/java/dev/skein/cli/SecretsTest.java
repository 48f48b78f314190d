package dev.skein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No password is printed. */
class SecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "jdbc:postgresql://h/d?user=me&password=s3cr3t&ssl=true jdbc:postgresql://h/d?user=me&password=********&ssl=true",
        "jdbc:postgresql://h/d?sslpassword=s3cr3t jdbc:postgresql://h/d?sslpassword=********",
        "jdbc:h2:mem:d;PASSWORD=s3cr3t;MODE=LEGACY jdbc:h2:mem:d;PASSWORD=********;MODE=LEGACY",
        "jdbc:mysql://h/d?trustStorePassword=s3cr3t jdbc:mysql://h/d?trustStorePassword=********",
        "jdbc:mysql://(host=h,user=me,password=s3cr3t)/d jdbc:mysql://(host=h,user=me,password=********",
        "jdbc:postgresql://me:s3cr3t@h:5432/d jdbc:postgresql://me:********@h:5432/d",
        "jdbc:mysql://me:s3c@r3t@h:5432/d jdbc:mysql://me:********@h:5432/d",
        "jdbc:postgresql://h:5432/d jdbc:postgresql://h:5432/d"
      })
  void inAUrl(String url, String printed) {
    assertThat(new Secrets().hide(url)).isEqualTo(printed);
  }

  @Test
  void aKnownOne() {
    Secrets secrets = new Secrets();
    secrets.add("open");
    secrets.add("open sesame");
    secrets.add("");
    secrets.add(null);

    assertThat(secrets.hide("said open sesame, and open")).isEqualTo("said ********, and ********");
  }

  /** A driver repeats the value that it read, not as it stood in the URL. */
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h/d?password=s3%26cr3t&ssl=true, no 's3&cr3t' here, no '********' here",
    "jdbc:postgresql://me:s3%40cr3t@h/d, no 's3@cr3t' here, no '********' here",
    "jdbc:h2:mem:d;PASSWORD=open sesame;MODE=LEGACY, no 'open sesame' here, no '********' here"
  })
  void whatStoodInAUrl(String url, String said, String printed) {
    Secrets secrets = new Secrets();
    secrets.addFrom(url);

    assertThat(secrets.hide(said)).isEqualTo(printed);
    assertThat(secrets.hide(url)).doesNotContain("cr3t", "sesame");
  }
}
