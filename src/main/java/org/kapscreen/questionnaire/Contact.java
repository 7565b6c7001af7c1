package org.kapscreen.questionnaire;

/** The human being with whom every path ends. */
public record Contact(String name, String role, String phone) {}
