package com.example;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Birds extends JpaRepository<Bird, Long> {}
