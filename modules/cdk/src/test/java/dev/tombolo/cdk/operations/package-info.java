/** Tests of dashboards and alarms. */
@NullMarked
package dev.tombolo.cdk.operations;

import org.jspecify.annotations.NullMarked;
