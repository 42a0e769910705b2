assert !new File(basedir, 'pom.xml').exists()
def site = new File(basedir, 'target/handbook')
assert new File(site, 'policies/visitors.html').text.contains('Sign in at the front desk')
assert !new File(basedir, '${project.build.directory}').exists()
assert new File(basedir, 'target/review/index.html').text =~
        /mvn io\.github\.policyhandbook:aup-maven-plugin:[^:]+:review &quot;-Daup\.sourceDirectory=rules&quot; &quot;-Daup\.approve=DATE&quot;/
return true
