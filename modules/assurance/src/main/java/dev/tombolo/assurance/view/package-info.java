/** What resources mean to a reviewer: grants, endpoints and tags, the same for every engine. */
@NullMarked
package dev.tombolo.assurance.view;

import org.jspecify.annotations.NullMarked;
