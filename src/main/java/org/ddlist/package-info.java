/** The program's entry; every other room is below. */
package org.ddlist;
