package model

import (
	"slices"
	"strings"
)

// Person is somebody for an attendance list: a name, an office, or both, and the agency, 0 for none.
type Person struct {
	Name, Office string
	Agency       ID
}

// same says whether two are the same person, however the letters are written.
func (a Person) same(b Person) bool {
	return a.Agency == b.Agency && foldName(a.Name) == foldName(b.Name) && foldName(a.Office) == foldName(b.Office)
}

// Person gives who a participant is.
func (r *Participant) Person() Person {
	return Person{Name: r.Name, Office: r.Office, Agency: r.Agency}
}

// AddParticipants puts people on the attendance list of a day, behind those who are on it. Who is on it already is passed over.
type AddParticipants struct {
	Day    ID
	People []Person
}

// Name is "attendance.add".
func (AddParticipants) Name() string { return "attendance.add" }

// Changes refuses a list of which everybody is there already.
func (a AddParticipants) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Days.Get(a.Day) == nil {
		return nil, missing("Hari rapat")
	}
	there, order := []Person{}, 0
	for _, r := range p.Participants.Of(a.Day) {
		there, order = append(there, r.Person()), max(order, r.Order)
	}
	d := newDraft(p, c)
	for _, who := range a.People {
		who.Name, who.Office = strings.TrimSpace(who.Name), strings.TrimSpace(who.Office)
		if slices.ContainsFunc(there, who.same) {
			continue
		}
		there = append(there, who)
		order++
		d.add(&Participant{ID: d.ids.Next(), Day: a.Day, Order: order, Name: who.Name, Office: who.Office, Agency: who.Agency})
	}
	if len(d.changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah: semuanya sudah ada di daftar hadir.")
	}
	return d.changes, nil
}

// CopyAttendance puts the people of another day on the list of a day, without how they were there. From 0 is the last day before it that has a list, of the
// same meeting or of an earlier one.
type CopyAttendance struct{ From, To ID }

// Name is "attendance.copy".
func (CopyAttendance) Name() string { return "attendance.copy" }

// Changes refuses where there is no earlier list, and a list of which everybody is there already.
func (a CopyAttendance) Changes(p *Plan, c Context) ([]Change, error) {
	to := p.Days.Get(a.To)
	if to == nil {
		return nil, missing("Hari rapat")
	}
	from := p.Days.Get(a.From)
	if a.From == 0 {
		from = p.lastAttended(to)
	}
	if from == nil || from == to {
		return nil, Errorf(NotFound, "Tempel daftarnya, atau tambah satu per satu.", "Belum ada daftar hadir sebelumnya.")
	}
	var people []Person
	for _, r := range p.Participants.Of(from.ID) {
		people = append(people, r.Person())
	}
	return AddParticipants{Day: to.ID, People: people}.Changes(p, c)
}

// lastAttended gives the last day before another one that has an attendance list, nil where there is none.
func (p *Plan) lastAttended(before *Day) (last *Day) {
	for d := range p.Days.All() {
		if d.Date < before.Date && len(p.Participants.Of(d.ID)) > 0 && (last == nil || d.Date > last.Date) {
			last = d
		}
	}
	return last
}

// SetPresence says how participants were there. Deputy is who came instead; Arrived is when somebody came, where it is 0 the time of day of the act.
type SetPresence struct {
	Participants []ID
	Presence     Presence
	Deputy       string
	Arrived      DayMinute
}

// Name is "attendance.presence".
func (SetPresence) Name() string { return "attendance.presence" }

// Changes passes over participants of whom it is known already; the time of their arrival stays unless another one is given.
func (a SetPresence) Changes(p *Plan, c Context) ([]Change, error) {
	d := newDraft(p, c)
	for _, id := range a.Participants {
		before := p.Participants.Get(id)
		if before == nil {
			return nil, missing("Peserta")
		}
		after := a.of(before, p.minuteOf(c.At))
		if *after != *before {
			d.changes = append(d.changes, Replace(before, after))
		}
	}
	return d.done()
}

// of gives a participant with the presence; now is when somebody arrives of whom nothing else is said.
func (a SetPresence) of(before *Participant, now DayMinute) *Participant {
	after := *before
	after.Presence, after.Deputy = a.Presence, ""
	switch a.Presence {
	case Deputy:
		after.Deputy = strings.TrimSpace(a.Deputy)
	case Present:
	default:
		after.Arrived = 0
		return &after
	}
	if a.Arrived != 0 {
		after.Arrived = a.Arrived
	} else if before.Arrived == 0 {
		after.Arrived = now
	}
	return &after
}

// minuteOf gives the time of day of an instant where the region is.
func (p *Plan) minuteOf(at Instant) DayMinute {
	local := at.Add(p.Zone().offset()).Time()
	return DayMinute(local.Hour()*60 + local.Minute())
}

func (r *Participant) valid(*Plan) error {
	if r.Arrived < 0 || r.Arrived >= 24*60 {
		return Invalidf("Tulis jam seperti 08.15.", "Jam datang tidak dapat dipakai.")
	}
	switch r.Presence {
	case Expected, Present, Deputy, Absent:
	default:
		return Invalidf("Pilih hadir, diwakili, atau tidak hadir.", "Kehadiran %q tidak dikenal.", string(r.Presence))
	}
	for _, text := range []string{r.Name, r.Office, r.Deputy} {
		if err := limitText("Nama", text, maxName); err != nil {
			return err
		}
	}
	return nil
}

// Head gives the head of an agency on the attendance list of a day: who has the office that the agency names, else the first who has an office of heads.
// It is nil where nobody on the list is.
func (p *Plan) Head(day, agency ID) *Participant {
	a := p.Agencies.Get(agency)
	if a == nil {
		return nil
	}
	named := officeWords(a.Head)
	var head *Participant
	for _, r := range p.Participants.Of(day) {
		switch words := officeWords(r.Office); {
		case r.Agency != agency || !leads(words, named):
		case begins(words, named):
			return r
		case head == nil:
			head = r
		}
	}
	return head
}

// HeadAbsent says whether the head of an agency was not there on a day in person, and who the head is. Where nobody on the list is the head, or nothing is
// known of the head yet, it is false.
func (p *Plan) HeadAbsent(day, agency ID) (absent bool, who *Participant) {
	who = p.Head(day, agency)
	return who != nil && (who.Presence == Absent || who.Presence == Deputy), who
}

// acting are the words before an office that somebody holds for the time being.
var acting = []string{"plt", "plh", "pjs", "pj", "pelaksana tugas", "pelaksana harian", "penjabat"}

// officeWords gives the words of an office, without what says that it is held for the time being.
func officeWords(office string) string {
	words := FoldWords(office)
	for _, word := range acting {
		if rest, ok := strings.CutPrefix(words, word+" "); ok {
			return rest
		}
	}
	return words
}

// heads are the beginnings of the offices that lead an agency, besides what the agency itself calls its head.
var heads = []string{
	"kepala dinas", "kepala badan", "kepala kantor", "kepala pelaksana", "kepala satuan", "direktur", "camat", "inspektur", "sekretaris daerah",
	"sekretaris dprd", "sekretaris dewan", "kasatpol pp", "kadis", "kaban",
}

// under are words in offices under the head, which may begin like that of the head.
var under = []string{"pembantu", "bidang", "subbagian", "subbag", "sub", "seksi", "uptd", "wakil", "staf"}

// leads says whether an office, in its words, is that of the head of an agency which calls its head named. A lone "kepala" is one.
func leads(words, named string) bool {
	if slices.ContainsFunc(strings.Fields(words), func(w string) bool { return slices.Contains(under, w) }) {
		return false
	}
	return words == "kepala" || begins(words, named) || slices.ContainsFunc(heads, func(h string) bool { return begins(words, h) })
}

// begins says whether words begin with all words of what is not empty.
func begins(words, with string) bool { return with != "" && strings.HasPrefix(words+" ", with+" ") }
