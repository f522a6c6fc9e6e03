/** Judges records on an Apache Spark cluster. */
package org.copro.examples.spark;
