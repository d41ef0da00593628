package org.sourcecritic.ui;

import org.sourcecritic.core.query.ClaimSnapshot;

/**
 * One state of the claims, looked at by several parts and jobs at a time; closed when the last of them lets go of it.
 * Safe for use by several threads.
 */
public final class SharedSnapshot {

	private final ClaimSnapshot claims;
	private int holders = 1;

	/** Held by whoever makes it. */
	public SharedSnapshot(ClaimSnapshot claims) {
		this.claims = claims;
	}

	/** To be asked only while it is held. */
	public ClaimSnapshot claims() {
		return claims;
	}

	/** Holds on to it once more; false when everybody has let go of it already. */
	public synchronized boolean hold() {
		if (holders == 0) {
			return false;
		}
		holders++;
		return true;
	}

	/** Lets go of it, once for each time it was held. */
	public synchronized void release() {
		holders--;
		if (holders == 0) {
			claims.close();
		}
	}
}
