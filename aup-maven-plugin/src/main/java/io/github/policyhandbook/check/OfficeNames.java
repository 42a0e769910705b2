package io.github.policyhandbook.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the names of posts, offices, services and schools before the {@code @} of an address, which are nobody's own:
 * {@code head.teacher}, {@code social.care}, {@code st.marys}, {@code green.lane}. What could as well be a surname is none by
 * itself: {@code jane.hill} is a person, {@code mill.hill} a place.
 */
final class OfficeNames {

    /** Words of schools and their posts, and of those that only show how an address is written. */
    private static final Set<String> SCHOOL = words("""
            absence absences academic academy accessibility accounts admin administration administrator
            admissions after afterschool alumni assessment attendance board bookings breakfast bursar
            business careers catering chair child childprotection class clerk club clubs comms
            communications community complaints computing contact data dataprotection ddsl deputy designated
            director dpo dsl early education eng english enquiries enquiry events exam examinations example
            exams extended facilities family fees finance first firstname foi forename form friends gdpr
            general governance governor governors head headmaster headmistress headoffice headteacher help
            helpdesk homework house hr ict inclusion infant infants info information initial it join junior
            juniors kitchen ks last lastname lead leadership learning lettings library local main manager
            marketing maths media medical mental music name network no nonreply noreply nurse nursery office
            officer online onlinesafety operations our parent parents pastoral payments pe personnel plus
            pre premises preschool press primary principal privacy protection pta ptfa pupil pupils
            reception recruitment registrar reply report reports room safe safeguarding safety sbm school
            schools science secondary secretary sen senco send sendco senior services site sixth sixthform
            slt somebody someone sports staff student students support surname systems teacher team tech
            technical the transport travel treasurer trips trust trustees tuition ukvi uniform user username
            visits volunteer web webmaster welfare wellbeing whistleblowing work wraparound year your
            yourname
            """);

    /** Words of councils, health services and other bodies, further ones of schools, and of places that nobody is called by. */
    private static final Set<String> SERVICE = words("""
            abuse access accident accidents activities aid around being booking drop enrol enrolment sign stay
            swim whole worker workers wrap adoption adult adults advice adviser advisor advisory
            agency alert alerts allergies allergy and anti antibullying appeal appeals appointments
            apprenticeships area asbestos ask assembly assistant association at attainment audit auditor
            authority autism avenue award awards behaviour benefit benefits bereavement bikeability billing
            blowing borough brighter building buildings bulletin bullying bursary bus buses calendar call
            camhs campus care carer carers caretaker casework cathedral centre ceo chairman chairperson
            chairwoman chaplain chaplaincy charity childcare children childrens cic city cleaning clinic
            clinical code college commissioning committee compliance concern concerns conduct conference
            consent consultation coordinator correspondence cottage council councillor councillors
            counselling counsellor county cover covid crescent crime csc culture curriculum customer
            customercare customers customerservice customerservices cyber cybersecurity dates daycare deaf
            debt democratic dental department dept desk development digital dinner dinners diocesan diocese
            direct disability disclosure district dofe domestic donations door drama duty dyslexia eal ebsa
            edinburgh edpsych ehc ehcp ehe electoral emergencies emergency employment engagement enterprise
            environment environmental equal equalities equality equipment esafety estates ethics evening
            exclusion exclusions executive external eyfs families feedback filtering finances fire flexible
            food for fostering foundation franchise fraud free freedom freemeals front frontdoor fsm
            fundraising futures gateway gcse geography governing grants group guidance gym handbook hardship
            health healthcare healthy heights hello helpline hillside history holiday holidays home hospital
            hotline hours housing hub human humanities humanresources immunisation immunisations incident
            incidents independent induction inspection inspections insurance intake international
            intervention interventions investigation investigations invoices joint kids lado language
            languages legal leisure letters level levels liaison licensing lifelong literacy locality looked
            lost lsa lsp lunch lunches lunchtime mail mailbox maintenance management mash matron meadow
            meadows meals meeting meetings member members membership mentor metro metropolitan midday minds
            minibus mobile monitoring multi multiagency museum national news newsletter nhs notices
            notification notifications numeracy nurseries nurses nursing occupational of offer ofsted
            ombudsman on open opening orchard order orders organiser out outof outofhours outreach panel
            parental parentpay parish partnership partnerships pay payroll people performing peripatetic
            phonics photo photos physical placement placements planning play playgroup playscheme point
            pointofaccess police policies policy portal prep prevent prevention priest procurement
            professional programme project projects property psych psychological psychologist psychology
            psychs public publications purchase purchasing quality queries query records rectory recycling
            referral referrals refunds region regional register registration relations religious removals
            repairs research reservations resources response results reviews rights risk riverside road
            saferschools sar sars scheme screening secretariat security sencos sendiass sensory service shop
            sickness single social society speak special specialist speech sport stage stages standards
            start stationery steps strategic strategy stronger studies study subject suppliers supply sure
            surgery swimming talk tax teachers teaching technology telephone term test tests theatre
            therapies therapist therapy tickets timetable to together town traded training transition
            translation truancy trustee tutor tutoring tutors uniforms union unit universal urgent us
            vacancies vaccination vaccinations valley vicarage vice victim victims view village virtual
            visit visitor visitors voice volunteering volunteers vulnerable waste website whistle with
            woodland woodlands workforce works workshop workshops youth zone
            """);

    /** Words that begin a school's name, and nobody's own. */
    private static final Set<String> SAINTS_AND_QUARTERS = words("""
            all archbishop bishop bishops blessed cardinal christ christs corpus east good great high holy
            immaculate king kings lady little long lower new north notre old our queen queens royal sacred
            saint saints south ss st sts upper west
            """);

    /** Words of which places are called, and of which some are surnames too. */
    private static final Set<String> PLACE = words("""
            abbey acre acres alder apple ash avenue bank barn bay beach beck beech birch black blue bottom
            bourne bridge broad brook brow bush castle cedar chapel chase chestnut church cliff close common
            copse corner cottage court crescent croft cross crown dale dean dell down downs drive edge elm
            end farm fell fern field fields fir firs fold ford forest fox garden gardens gate glade glen
            grange gravel green grey grove hall harbour haven hawthorn heath hedge heights hill hills
            hillside hollow house hurst hythe island lake lakes land lane larch lea leas lime lodge manor
            maple market marsh mead meadow meadows mere mill mills minster moat moor moss mount nether
            newton oak oaks orchard over park pine place plain pond poplar port priory quarry red ridge rise
            river riverside road rock row rowan sand sands sea shore side spring springs square stone stoney
            stream street sun sunny terrace thorn top tower town tree trees under vale valley view village
            walk wall water way well wells white willow willows wood woodland woodlands woods yard yew
            """);

    /** A shorter name may well stand within any host's. */
    private static final int SHORTEST_SCHOOL = 5;

    private static final Pattern WITH_SCHOOL = Pattern.compile(".*(?:school|academy|nursery).*|.+(?<!gu)pta");

    private OfficeNames() {}

    /**
     * Whether a name is that of a post, an office or a school.
     *
     * @param parts the words of the name, in small letters: {@code head} and {@code teacher}
     * @param host what stands behind the {@code @}, which may be called like the school
     */
    static boolean isOne(List<String> parts, String host) {
        return parts.stream().anyMatch(OfficeNames::isOfOffices)
                || SAINTS_AND_QUARTERS.contains(parts.get(0))
                || PLACE.containsAll(parts)
                || isCalledLike(host, String.join("", parts));
    }

    /**
     * Whether a word begins or ends in a school's, {@code friendsofparkschool}, {@code parkschooloffice}, or holds the word
     * itself, {@code parkschoolpta}. Parents' associations are known by their end; the surname Gupta is none.
     */
    static boolean holdsSchoolWord(String part) {
        return WITH_SCHOOL.matcher(part).matches()
                || SCHOOL.stream()
                        .filter(word -> word.length() > 3)
                        .anyMatch(word -> part.startsWith(word) || part.endsWith(word));
    }

    private static boolean isCalledLike(String host, String name) {
        return name.length() >= SHORTEST_SCHOOL && host.replace("-", "").contains(name);
    }

    private static boolean isOfOffices(String part) {
        return SCHOOL.contains(part) || SERVICE.contains(part);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
