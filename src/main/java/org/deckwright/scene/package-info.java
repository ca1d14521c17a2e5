/**
 * The words for a laid-out deck: pages of placed marks, which every renderer draws and none
 * decides.
 */
package org.deckwright.scene;
