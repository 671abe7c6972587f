package model_test

import (
	"slices"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func attend(w *modeltest.Town, day model.ID, people ...model.Person) []*model.Participant {
	w.T.Helper()
	w.Act(model.AddParticipants{Day: day, People: people})
	return w.Plan.Participants.Of(day)
}

func TestParticipantsAreAddedOnce(t *testing.T) {
	w := modeltest.Small(t)
	list := attend(w, w.Day, model.Person{Name: " Budi ", Office: "Kepala Dinas", Agency: w.Agency}, model.Person{Office: "Camat"}, model.Person{Office: "CAMAT "})
	if len(list) != 2 || *list[0] != (model.Participant{ID: list[0].ID, Day: w.Day, Order: 1, Name: "Budi", Office: "Kepala Dinas", Agency: w.Agency}) || list[1].Order != 2 {
		t.Fatalf("list %v", list)
	}
	list = attend(w, w.Day, model.Person{Name: "Siti"}, model.Person{Name: "BUDI", Office: "kepala dinas", Agency: w.Agency})
	if len(list) != 3 || list[2].Name != "Siti" || list[2].Order != 3 {
		t.Errorf("list %v", list)
	}
	refusedWith(t, w, model.Invalid, model.AddParticipants{Day: w.Day, People: []model.Person{{Name: "Siti"}}})
	refusedWith(t, w, model.NotFound, model.AddParticipants{Day: 404, People: []model.Person{{Name: "Siti"}}})
	refusedWith(t, w, model.NotFound, model.AddParticipants{Day: w.Day, People: []model.Person{{Name: "x", Agency: 404}}})
}

func TestAttendanceIsCopied(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(put(
		&model.Day{ID: 61, Meeting: w.Meeting, Date: "2027-01-19", Start: 8 * 60, End: 12 * 60},
		&model.Meeting{ID: 62, Title: "Rapat berikutnya", Year: year + 1, Base: model.Proposed},
		&model.Day{ID: 63, Meeting: 62, Date: "2028-01-10", Start: 8 * 60, End: 12 * 60},
	))
	refusedWith(t, w, model.NotFound, model.CopyAttendance{To: 61})
	list := attend(w, w.Day, model.Person{Name: "Budi", Agency: w.Agency}, model.Person{Name: "Siti"})
	w.Act(model.SetPresence{Participants: []model.ID{list[0].ID}, Presence: model.Absent})
	w.Act(model.CopyAttendance{To: 61})
	w.Act(model.CopyAttendance{To: 63})
	for _, day := range []model.ID{61, 63} {
		if got := w.Plan.Participants.Of(day); len(got) != 2 || got[0].Name != "Budi" || got[0].Presence != model.Expected || got[0].Agency != w.Agency {
			t.Errorf("copied %v", got)
		}
	}
	refusedWith(t, w, model.Invalid, model.CopyAttendance{To: 61})
	refusedWith(t, w, model.NotFound, model.CopyAttendance{To: w.Day})
	refusedWith(t, w, model.NotFound, model.CopyAttendance{From: 61, To: 61})
	refusedWith(t, w, model.NotFound, model.CopyAttendance{To: 404})
}

func TestPresence(t *testing.T) {
	w := modeltest.Small(t)
	list := attend(w, w.Day, model.Person{Name: "Budi"}, model.Person{Name: "Siti"})
	ids := []model.ID{list[0].ID, list[1].ID}
	at := model.WIB.Instant("2027-01-18", 8*60+7)
	w.ActIn(model.SetPresence{Participants: ids[:1], Presence: model.Present}, model.Context{At: at})
	w.ActIn(model.SetPresence{Participants: ids, Presence: model.Deputy, Deputy: " Ani ", Arrived: 0}, model.Context{At: at + 60_000})
	for i, arrived := range []model.DayMinute{8*60 + 7, 8*60 + 8} {
		if got := w.Plan.Participants.Get(ids[i]); got.Presence != model.Deputy || got.Deputy != "Ani" || got.Arrived != arrived {
			t.Errorf("participant %+v", *got)
		}
	}
	w.Act(model.SetPresence{Participants: ids[:1], Presence: model.Present, Arrived: 9 * 60})
	if got := w.Plan.Participants.Get(ids[0]); got.Presence != model.Present || got.Deputy != "" || got.Arrived != 9*60 {
		t.Errorf("participant %+v", *got)
	}
	w.Act(model.SetPresence{Participants: ids, Presence: model.Absent})
	if got := w.Plan.Participants.Get(ids[0]); got.Presence != model.Absent || got.Arrived != 0 {
		t.Errorf("participant %+v", *got)
	}
	refusedWith(t, w, model.Invalid, model.SetPresence{Participants: ids, Presence: model.Absent})
	refusedWith(t, w, model.Invalid, model.SetPresence{Participants: ids, Presence: "x"})
	refusedWith(t, w, model.Invalid, model.SetPresence{Participants: ids, Presence: model.Present, Arrived: 24 * 60})
	refusedWith(t, w, model.NotFound, model.SetPresence{Participants: []model.ID{404}, Presence: model.Present})
}

func TestHeadAbsent(t *testing.T) {
	for name, test := range map[string]struct {
		head    string
		offices []string
		want    int // place of the head among the offices, −1 for none
	}{
		"named by the agency":      {"Kepala Dinas", []string{"Sekretaris Dinas", "Plt. Kepala Dinas Penanaman Modal"}, 1},
		"not a kepala bidang":      {"Kepala Dinas", []string{"Kepala Bidang Data", "Kepala Sub Bagian Umum", "Kepala UPTD Pasar"}, -1},
		"a hospital below":         {"Kepala Dinas", []string{"Direktur RSUD", "Kepala Dinas Kesehatan"}, 1},
		"without a name":           {"", []string{"Staf", "Camat Kota"}, 1},
		"inspektur pembantu":       {"Inspektur", []string{"Inspektur Pembantu I", "INSPEKTUR"}, 1},
		"sekretaris of an agency":  {"", []string{"Sekretaris Dinas", "Wakil Direktur"}, -1},
		"a bagian is not a dinas":  {"", []string{"Kepala Bagian Umum"}, -1},
		"a bagian names its head":  {"Kepala Bagian", []string{"Kepala Bagian Umum"}, 0},
		"kepala pelaksana":         {"Kepala Pelaksana", []string{"Kepala Pelaksana BPBD"}, 0},
		"kepala alone":             {"", []string{"Kepala"}, 0},
		"somebody of other office": {"Kepala Dinas", []string{"", "Kepalanya"}, -1},
	} {
		t.Run(name, func(t *testing.T) {
			w := modeltest.Small(t)
			agency := *w.Plan.Agencies.Get(w.Agency)
			agency.Head = test.head
			w.Act(put(&agency, &model.Fund{ID: 71, Name: "x"})) // the agency may be as it was
			var people []model.Person
			for i, office := range test.offices {
				people = append(people, model.Person{Name: string(rune('A' + i)), Office: office, Agency: w.Agency})
			}
			list := slices.Clone(attend(w, w.Day, append(people, model.Person{Office: "Kepala Dinas", Agency: w.OtherAgency})...))
			got := slices.IndexFunc(list, func(p *model.Participant) bool { return p == w.Plan.Head(w.Day, w.Agency) })
			if got != test.want {
				t.Fatalf("the head is %d, want %d", got, test.want)
			}
			if got < 0 {
				return
			}
			for presence, want := range map[model.Presence]bool{model.Absent: true, model.Deputy: true, model.Present: false} {
				w.Act(model.SetPresence{Participants: []model.ID{list[got].ID}, Presence: presence})
				if absent, who := w.Plan.HeadAbsent(w.Day, w.Agency); absent != want || who.Office != test.offices[got] {
					t.Errorf("%s: absent %v", presence, absent)
				}
			}
		})
	}
	w := modeltest.Small(t)
	if absent, who := w.Plan.HeadAbsent(w.Day, w.Agency); absent || who != nil {
		t.Error("a head is absent from an empty list")
	}
	if absent, who := w.Plan.HeadAbsent(w.Day, 0); absent || who != nil {
		t.Error("a head of no agency")
	}
}

func TestReadPeople(t *testing.T) {
	w := modeltest.Small(t)
	for name, test := range map[string]struct {
		text string
		want []model.ReadPerson
	}{
		"three columns": {"Budi, S.E., M.Si\tKepala Dinas\tDPM\r\nSiti\tStaf\tDinas koperasi", []model.ReadPerson{
			{Row: 1, Person: model.Person{Name: "Budi, S.E., M.Si", Office: "Kepala Dinas", Agency: w.Agency}},
			{Row: 2, Person: model.Person{Name: "Siti", Office: "Staf", Agency: w.OtherAgency}},
		}},
		"a head in another order": {"No\tPerangkat Daerah\tNama Lengkap\tNIP\tJabatan\tTTD\n1\t2.17.0.00.0.00.01.0000\tBudi\t19700101 199503 1 001\tCamat\t\n\n2\tDinas Lain\tSiti\t\t\t", []model.ReadPerson{
			{Row: 2, Person: model.Person{Name: "Budi", Office: "Camat", Agency: w.OtherAgency}},
			{Row: 4, Person: model.Person{Name: "Siti"}, Unknown: "Dinas Lain"},
		}},
		"numbers before": {"1;Budi;Camat;-\n2;Siti;Staf;DPM", []model.ReadPerson{
			{Row: 1, Person: model.Person{Name: "Budi", Office: "Camat"}}, {Row: 2, Person: model.Person{Name: "Siti", Office: "Staf", Agency: w.Agency}},
		}},
		"two columns": {"Budi|Kepala Bidang\nBudi|DPM\nKepala Dinas|DPM", []model.ReadPerson{
			{Row: 1, Person: model.Person{Name: "Budi", Office: "Kepala Bidang"}},
			{Row: 2, Person: model.Person{Name: "Budi", Agency: w.Agency}},
			{Row: 3, Person: model.Person{Office: "Kepala Dinas", Agency: w.Agency}},
		}},
		"typed": {"1. Kepala Dinas Koperasi\n2) Budi Santoso\n  \nPlt. Camat", []model.ReadPerson{
			{Row: 1, Person: model.Person{Office: "Kepala Dinas Koperasi", Agency: w.OtherAgency}},
			{Row: 2, Person: model.Person{Name: "Budi Santoso"}},
			{Row: 4, Person: model.Person{Office: "Plt. Camat"}},
		}},
		"quotes of a spreadsheet": {"\"Budi\"\t\"Staf\"\t\"Kantor Lain\"", []model.ReadPerson{
			{Row: 1, Person: model.Person{Name: "Budi", Office: "Staf"}, Unknown: "Kantor Lain"},
		}},
		"nothing": {"\n\t\t\n;;\n1;;", nil},
	} {
		got := w.Plan.ReadPeople(test.text)
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: read\n%+v, want\n%+v", name, got, test.want)
		}
	}
}

func FuzzReadPeople(f *testing.F) {
	f.Add("No\tNama\tJabatan\n1\tBudi\tCamat")
	f.Add("a;b|c\t\"\r\n1. Kepala")
	w := modeltest.Small(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, r := range w.Plan.ReadPeople(text) {
			if r.Row < 1 || r.Name == "" && r.Office == "" || r.Agency != 0 && r.Unknown != "" {
				t.Errorf("read %+v", r)
			}
		}
	})
}
