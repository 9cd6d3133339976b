/**
 * The scope <em>baseline</em>: what exists once in each account and Region. Every construct here fails on a second owner:
 * in one app while it is written, and in the account while it is deployed.
 */
@NullMarked
package dev.tombolo.cdk.baseline;

import org.jspecify.annotations.NullMarked;
