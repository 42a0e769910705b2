import io.github.policyhandbook.history.TestRepository
import java.time.LocalDate

def school = new File(basedir, 'Hill School #1%20 \u00c9cole')
// The project's own root: Maven 4 would take the folder around it for that, and warn.
new File(school, '.mvn').mkdirs()
def repository = TestRepository.in(school.toPath())
repository.write('pom.xml', new File(basedir, 'pom.xml').text)
repository.write('policies/\u00c9t\u00e9 trips #1%20.md', '# Trips\n\nAsk first, see [visitors](visitors.md).\n')
repository.write('policies/visitors.md', '# Visitors\n\nSign in.\n')
repository.commit(LocalDate.of(2024, 9, 14), 'Adopt')
repository.close()
return true
