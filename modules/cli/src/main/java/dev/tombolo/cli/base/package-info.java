/** What a plan or an answer is compared with: a revision of git, or the folder of earlier plans. */
@NullMarked
package dev.tombolo.cli.base;

import org.jspecify.annotations.NullMarked;
