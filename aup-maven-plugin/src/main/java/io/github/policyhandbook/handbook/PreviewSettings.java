package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckSettings;
import java.net.InetAddress;

/**
 * Everything a preview rests on.
 *
 * @param check what the school asks of a check
 * @param place where it listens
 */
public record PreviewSettings(HandbookSettings handbook, CheckSettings check, Place place) {

    /**
     * Where a preview listens.
     *
     * @param address the address of this machine
     * @param stated the same as it was written: {@code 127.0.0.1}
     * @param port the port, where it is free; 0 for any
     * @param portStated whether somebody asked for that very port
     */
    public record Place(InetAddress address, String stated, int port, boolean portStated) {}
}
