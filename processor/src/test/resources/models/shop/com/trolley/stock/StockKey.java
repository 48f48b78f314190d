package com.trolley.stock;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;

@Embeddable
record StockKey(String warehouse, Long sku, @Column(length = 10) String lot) implements Serializable {}
