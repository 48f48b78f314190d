package dev.skein.schema;

/**
 * The types a column may have, said once for all databases; each dialect has its own words for
 * them.
 */
public enum SqlType {
  /** True or false. */
  BOOLEAN,
  /** A whole number of 8 bits. */
  TINYINT,
  /** A whole number of 16 bits. */
  SMALLINT,
  /** A whole number of 32 bits. */
  INTEGER,
  /** A whole number of 64 bits. */
  BIGINT,
  /** A binary floating-point number of 32 bits. */
  REAL,
  /** A binary floating-point number of 64 bits. */
  DOUBLE,
  /** A decimal number; arguments: digits in all, digits after the point. */
  NUMERIC,
  /** Text of a fixed length; argument: characters. */
  CHAR,
  /** Text up to a length; argument: characters. */
  VARCHAR,
  /** Text of any length, kept in the row's own way. */
  TEXT,
  /** Text as a large object; optional argument: characters. */
  CLOB,
  /** Bytes of a fixed length; argument: bytes. */
  BINARY,
  /** Bytes up to a length; argument: bytes. */
  VARBINARY,
  /** Bytes of any length, kept in the row's own way. */
  BYTES,
  /** Bytes as a large object; optional argument: bytes. */
  BLOB,
  /** A day. */
  DATE,
  /** A time of day; argument: digits of a second. */
  TIME,
  /** A time of day with its offset from UTC; argument: digits of a second. */
  TIME_WITH_TIME_ZONE,
  /** A day and a time; argument: digits of a second. */
  TIMESTAMP,
  /** A moment; argument: digits of a second. */
  TIMESTAMP_WITH_TIME_ZONE,
  /**
   * A moment that the database itself takes from the time zone of a connection to UTC and back,
   * also where that is another type than the one Hibernate prefers; argument: digits of a second.
   */
  ZONED_TIMESTAMP,
  /** A UUID. */
  UUID,
  /** A JSON document. */
  JSON,
  /** An IP address. */
  INET
}
