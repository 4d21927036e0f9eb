/**
 * Where a catalog comes from: the packed one in the jar, or a folder of YAML, which it also writes
 * and edits. It knows the schema and its rules, and nothing of how papers are chosen or shown.
 */
package org.ddlist.catalog;
