/** What an engine wrote, resource by resource, with the native types, property paths and places kept. */
@NullMarked
package dev.tombolo.assurance.graph;

import org.jspecify.annotations.NullMarked;
