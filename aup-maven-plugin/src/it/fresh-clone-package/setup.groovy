import org.eclipse.jgit.api.Git

import java.nio.file.Files

def project = new File(projectRoot).canonicalFile
def clone = new File(basedir, 'clone')
if (new File(project, '.git').isDirectory() && !new File(project, '.git/shallow').exists()) {
    // The project itself, as its last commit has it.
    Git.cloneRepository().setURI(project.toURI().toString()).setDirectory(clone).call().close()
    return true
}
// A shallow clone cannot be cloned whole, and a source archive has no history: copied as they are, they must build too.
project.eachFileRecurse { file ->
    def path = project.toPath().relativize(file.toPath())
    def built = path.any { it.toString() == 'target' }
    if (!built && file.isFile()) {
        def copy = clone.toPath().resolve(path.toString())
        Files.createDirectories(copy.parent)
        Files.copy(file.toPath(), copy)
    }
}
return true
