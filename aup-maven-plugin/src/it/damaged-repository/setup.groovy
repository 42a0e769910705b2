import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate
import org.eclipse.jgit.api.Git

['good', 'pack', 'graph'].each { name ->
    def folder = new File(basedir, name)
    def repository = TestRepository.in(folder.toPath())
    repository.write('policies/visitors.md', """---
approved: 2024-09-12
owner: The office
review: 2026-09-12
---
# Visitors

Sign in at the office.
""")
    repository.commit(LocalDate.of(2024, 9, 14), 'Adopt the visitors policy')
    repository.close()
    def git = Git.open(folder)
    git.gc().call()
    git.close()
}

def pack = new File(basedir, 'pack/.git/objects/pack').listFiles().find { it.name.endsWith('.pack') }
pack.setWritable(true)
def bytes = new RandomAccessFile(pack, 'rw')
bytes.seek(20)
bytes.write(new byte[bytes.length() - 40])
bytes.close()
new File(basedir, 'graph/.git/objects/info').mkdirs()
new File(basedir, 'graph/.git/objects/info/commit-graph').text = 'no graph'
return true
