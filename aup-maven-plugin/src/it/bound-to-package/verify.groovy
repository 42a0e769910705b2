def site = new File(basedir, 'target/handbook')
assert new File(site, 'index.html').text.contains('Handbook of Hill Road School')
assert new File(site, 'policies/visitors.html').text.contains('Sign in at the front desk')
assert new File(site, '2024-2025/visitors.html').text.contains('Sign in at the office')
assert new File(site, 'changes/2024-2025/2025-2026/changes.json').text.contains('"op":"insert"')

// The POM says that the site is for the public: not a word for staff is in it.
site.eachFileRecurse { file ->
    assert !file.isFile() || !file.text.contains('keys hang') : file
}
assert !new File(site, 'policies/keys.html').exists()

def log = new File(basedir, 'build.log').text
assert log =~ /2 editions, 1 policy, 1 comparison, \d+ pages in [\d.]+ s/

// The second run finds that nothing changed, and says so in the first one's words.
assert log =~ /No committed change since the last build: 2 editions, 1 policy, 1 comparison, \d+ pages: /
return true
