package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;

/** A branch as a remote has it. It is only ever pushed forward: what others pushed there is never lost. */
final class RemoteBranch {

    /** How long a server may be silent. */
    private static final int SECONDS = 60;

    private final Repository repository;
    private final String remote;
    private final String branch;
    private final Optional<ObjectId> tip;

    private RemoteBranch(Repository repository, String remote, String branch, Optional<ObjectId> tip) {
        this.repository = repository;
        this.remote = remote;
        this.branch = branch;
        this.tip = tip;
    }

    /**
     * Asks the remote, and fetches what is not here yet, so that the branch is known here as the remote has it.
     *
     * @throws HandbookException if there is no such remote, or it cannot be reached
     */
    static RemoteBranch of(Repository repository, String remote, String branch) throws IOException {
        refuseUnknown(repository, remote);
        String ref = Constants.R_HEADS + branch;
        try (Transport transport = transport(repository, remote)) {
            Optional<ObjectId> tip;
            try (FetchConnection connection = transport.openFetch()) {
                tip = Optional.ofNullable(connection.getRef(ref)).map(Ref::getObjectId);
            }
            String tracking = Constants.R_REMOTES + remote + "/" + branch;
            if (tip.isPresent() && !tip.get().equals(repository.resolve(tracking))) {
                transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + ref + ":" + tracking)));
            }
            return new RemoteBranch(repository, remote, branch, tip);
        } catch (URISyntaxException | TransportException | NotSupportedException e) {
            throw unreachable(remote, branch, e);
        }
    }

    /** @throws HandbookException if the repository has no remote of that name */
    static void refuseUnknown(Repository repository, String remote) {
        if (!repository.getRemoteNames().contains(remote)) {
            throw new HandbookException(
                    "aup.push is \"" + remote + "\", but the repository has no remote of that name"
                            + (repository.getRemoteNames().isEmpty()
                                    ? "."
                                    : ", only " + String.join(", ", repository.getRemoteNames()) + ".")
                            + "\n  Name one that it has, or leave the parameter out to commit without pushing. Nothing was changed.");
        }
    }

    private static Transport transport(Repository repository, String remote)
            throws URISyntaxException, TransportException, NotSupportedException {
        Transport transport = Transport.open(repository, remote);
        transport.setTimeout(SECONDS);
        return transport;
    }

    /** Where it ends; empty where the remote has no such branch. */
    Optional<ObjectId> tip() {
        return tip;
    }

    /**
     * Pushes the branch, unless the remote has it already.
     *
     * @throws HandbookException if the remote refuses it
     */
    void push(ObjectId local) throws IOException {
        if (tip.filter(local::equals).isPresent()) {
            return;
        }
        String ref = Constants.R_HEADS + branch;
        RemoteRefUpdate update =
                new RemoteRefUpdate(repository, ref, ref, false, null, tip.orElseGet(ObjectId::zeroId));
        try (Transport transport = transport(repository, remote)) {
            PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
            RemoteRefUpdate.Status status = result.getRemoteUpdate(ref).getStatus();
            if (status != RemoteRefUpdate.Status.OK && status != RemoteRefUpdate.Status.UP_TO_DATE) {
                throw refused(result.getRemoteUpdate(ref));
            }
        } catch (URISyntaxException | TransportException | NotSupportedException e) {
            throw new HandbookException(
                    "The branch \"" + branch + "\" holds the new publication, but could not be pushed to \"" + remote
                            + "\" (" + e.getMessage()
                            + ").\n  See that the network and your rights there are in order and run the same again, or push it"
                            + " yourself: git push " + remote + " " + branch,
                    e);
        }
    }

    private HandbookException refused(RemoteRefUpdate update) {
        String why = Optional.ofNullable(update.getMessage())
                .orElse(update.getStatus().name());
        return new HandbookException(
                "The branch \"" + branch + "\" holds the new publication, but \"" + remote
                        + "\" refused it (" + why
                        + ").\n  Somebody may have pushed there at the same moment: run the same again. Nothing is ever forced on it.");
    }

    private static HandbookException unreachable(String remote, String branch, Exception cause) {
        return new HandbookException(
                "The remote \"" + remote + "\" cannot be asked for the branch \"" + branch + "\" (" + cause.getMessage()
                        + ").\n  See that the network and your rights there are in order. Or leave aup.push out, and push what"
                        + " was committed yourself: git push " + remote + " " + branch,
                cause);
    }
}
