/** What resources mean to a reviewer: grants, endpoints and tags, the same for every engine. Rules look at nothing else. */
@NullMarked
package dev.tombolo.assurance.view;

import org.jspecify.annotations.NullMarked;
