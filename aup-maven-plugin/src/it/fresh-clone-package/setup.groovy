import org.eclipse.jgit.api.Git

// The project itself, as its last commit has it.
Git.cloneRepository()
        .setURI(new File(projectRoot).canonicalFile.toURI().toString())
        .setDirectory(new File(basedir, 'clone'))
        .call()
        .close()
return true
