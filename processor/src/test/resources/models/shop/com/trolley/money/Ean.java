package com.trolley.money;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;

public record Ean(String digits) implements Serializable {}
