package dev.tombolo.environment.check;

import dev.tombolo.catalog.Catalog;
import dev.tombolo.environment.document.EnvironmentDocument;

/**
 * What checks look at, and where they tell what is wrong.
 *
 * @param environment the environment's name, which is its file's
 * @param document what its file says, with everything that it inherits
 * @param catalog the models that there are
 * @param report takes the problems
 */
public record Subject(String environment, EnvironmentDocument document, Catalog catalog, Report report) {}
