package org.palaver.member;

import jakarta.persistence.*;

@Converter
public class TokenConverter implements AttributeConverter<Token, String> {
  @Override
  public String convertToDatabaseColumn(Token token) {
    return token == null ? null : token.text();
  }

  @Override
  public Token convertToEntityAttribute(String text) {
    return text == null ? null : new Token(text);
  }
}
