/** What must hold between the environments of one folder, judged on what the engines wrote for each. */
@NullMarked
package dev.tombolo.assurance.stages;

import org.jspecify.annotations.NullMarked;
