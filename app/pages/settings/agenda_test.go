package settings_test

import (
	"slices"
	"testing"
	"time"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// The columns of the agenda.
const (
	colTime = iota
	colWhat
	colPurpose
	colPresenter
	colPresentation
	colDiscussion
	colReply
	colHeld
	colMemo
)

// agenda opens the section over the town, whose meeting gets a second day. The rows are: the first day, the opening, DPM, Dinas Koperasi; the second day;
// the row for another day; the warning.
func agenda(t *testing.T, with ...func(*desk)) (*modeltest.Town, *desk, model.ID) {
	t.Helper()
	w := modeltest.Small(t)
	second := model.NewIDs("second").Next()
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{&model.Day{ID: second, Meeting: w.Meeting, Date: "2027-01-19", Start: 480, End: 720}}})
	d := open(t, w.Memory, with...)
	d.page.Open(settings.SectionAgenda)
	return w, d, second
}

// onMonday sets the clock to a time of the first day.
func onMonday(hour, minute int) func(*desk) {
	return func(d *desk) { d.Clock = model.WIB.Instant("2027-01-18", model.DayMinute(hour*60+minute)).Time() }
}

// wantsSlots asks that a day has these slots in this order.
func (d *desk) wantsSlots(day model.ID, want ...model.ID) {
	d.T.Helper()
	var got []model.ID
	for _, s := range d.Plan().Slots.Of(day) {
		got = append(got, s.ID)
	}
	if !slices.Equal(got, want) {
		d.T.Errorf("the slots of the day are %v, want %v", got, want)
	}
}

func TestASlotIsChangedInPlace(t *testing.T) {
	w, d, _ := agenda(t)
	d.wants("Senin, 18 Januari 2027", "Hari 1 · 2 perangkat daerah", "08.00–08.15", "08.15–09.00", "selesai 09.30", "2 hari, 2 perangkat daerah, 75 menit pemaparan")
	before := len(d.File.Entries)
	d.goTo(2, colPresenter)
	d.enter("Sekretaris Dinas", "Tab")
	d.enter("20 menit", "Tab")
	d.enter("25", "Tab")
	d.enter("5", "Tab")
	d.enter("bawa peta", "Enter")
	s := w.Plan.Slots.Get(w.Slot)
	if s.Presenter != "Sekretaris Dinas" || s.Presentation != 20 || s.Discussion != 25 || s.Reply != 5 || s.Memo != "bawa peta" {
		t.Errorf("the slot is %+v", s)
	}
	d.wantsAct(before, 5, "slot.edit")
	d.wants("08.15–09.05", "bawa peta")
	d.goTo(2, colTime)
	d.Type("9")
	d.wants("tidak dimulai sebelum 09.00")
	d.Press("Enter")
	d.wants("09.00–09.50", "jam tetap")
	d.Press("Up", "Delete")
	if s := w.Plan.Slots.Get(w.Slot); s.Fixed != 0 {
		t.Errorf("the hour is still %d", s.Fixed)
	}
	d.wants("08.15–09.05")
}

func TestWhatCannotBeOfASlotIsSaidAtTheCell(t *testing.T) {
	w, d, _ := agenda(t)
	before := len(d.File.Entries)
	for _, c := range []struct {
		col           int
		typed, refuse string
	}{
		{colTime, "besok", "besok"},
		{colWhat, "Dinas", "\"Dinas\" bukan tepat satu perangkat daerah."},
		{colPresentation, "lama", "\"lama\" bukan jumlah menit."},
		{colDiscussion, "-5", "\"-5\" bukan jumlah menit."},
	} {
		d.goTo(2, c.col)
		d.enter(c.typed, "Enter")
		d.Wants(c.refuse)
		d.Press("Esc")
	}
	d.goTo(1, colPresentation)
	d.enter("0", "Enter")
	d.wants("Lama giliran 0 menit tidak dapat dipakai. Isi lamanya dalam menit.")
	d.Press("Esc")
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
	if s := w.Plan.Slots.Get(w.Slot); s.Agency != w.Agency {
		t.Error("the agency was changed")
	}
}

func TestASlotBecomesWhatIsTyped(t *testing.T) {
	w, d, _ := agenda(t)
	d.goTo(2, colWhat)
	d.enter("istirahat dan makan", "Enter")
	s := w.Plan.Slots.Get(w.Slot)
	if s.Purpose != model.Break || s.Title != "istirahat dan makan" || s.Agency != 0 || s.Minutes() != 45 || s.Presentation != 45 {
		t.Errorf("the slot is %+v", s)
	}
	d.goTo(2, colPurpose)
	d.Press("Space")
	if s := w.Plan.Slots.Get(w.Slot); s.Purpose != model.Prayer {
		t.Errorf("the kind is %s", s.Purpose)
	}
	d.goTo(2, colWhat)
	d.Type("dp")
	d.wants("DPM")
	d.Press("Enter")
	s = w.Plan.Slots.Get(w.Slot)
	if s.Purpose != model.Presenting || s.Agency != w.Agency || s.Title != "" || s.Presenter != w.Plan.Agencies.Get(w.Agency).Head {
		t.Errorf("the slot is %+v", s)
	}
	d.goTo(1, colWhat)
	d.enter("Sambutan", "Enter")
	if s := w.Plan.Slots.Get(w.Opening); s.Title != "Sambutan" || s.Purpose != model.Opening {
		t.Errorf("the slot is %+v", s)
	}
	d.goTo(2, colPurpose)
	before := len(d.File.Entries)
	d.Press("Space")
	if len(d.File.Entries) != before {
		t.Error("an agency's slot lost its agency by a key")
	}
}

func TestASlotIsAdded(t *testing.T) {
	w, d, second := agenda(t)
	d.goTo(2, colMemo)
	before := len(d.File.Entries)
	d.Press("Insert")
	d.wants("giliran baru: ketik namanya")
	d.enter("salat duha", "Enter")
	d.wantsAct(before, 1, "slot.add")
	list := w.Plan.Slots.Of(w.Day)
	if len(list) != 4 || list[2].Purpose != model.Prayer || list[2].Title != "salat duha" || list[2].Minutes() != 15 {
		t.Fatalf("the slots are %+v", list)
	}
	d.wants("09.00–09.15")
	d.goTo(5, colTime)
	d.Press("Insert")
	d.Type("kopera")
	d.wants("Dinas Koperasi", "sudah ada di acara")
	d.Press("Down", "Enter")
	list = w.Plan.Slots.Of(second)
	if len(list) != 1 || list[0].Agency != w.OtherAgency || list[0].Presentation != 10 || list[0].Discussion != 20 {
		t.Errorf("the slots are %+v", list)
	}
}

func TestASlotThatIsBegunIsGivenUpOrKept(t *testing.T) {
	w, d, _ := agenda(t)
	before := len(d.File.Entries)
	d.goTo(2, colWhat)
	d.Press("Insert")
	d.Type("sal")
	d.Act(model.EditSlot{To: func() model.Slot { s := *w.Plan.Slots.Get(w.Opening); s.Memo = "dari luar"; return s }()})
	d.wants("dari luar")
	d.Type("at")
	d.Press("Enter")
	if list := w.Plan.Slots.Of(w.Day); len(list) != 4 || list[2].Purpose != model.Prayer {
		t.Errorf("what was half typed was lost: %+v", list)
	}
	d.Press("Insert")
	d.enter("Kecamatan", "Enter")
	d.wants("\"Kecamatan\" bukan tepat satu perangkat daerah.")
	d.Press("Esc")
	d.wantsNot("giliran baru: ketik namanya")
	d.Press("Insert", "Ctrl+Delete")
	d.wantsNot("giliran baru: ketik namanya")
	if got := len(d.File.Entries) - before; got != 2 {
		t.Errorf("%d acts", got)
	}
}

func TestSlotsGoUpAndDownAndFromDayToDay(t *testing.T) {
	w, d, second := agenda(t)
	d.goTo(2, colWhat)
	d.Press("Alt+Down")
	d.wantsSlots(w.Day, w.Opening, w.OtherSlot, w.Slot)
	d.Press("Alt+Down")
	d.wantsSlots(w.Day, w.Opening, w.OtherSlot)
	d.wantsSlots(second, w.Slot)
	d.Press("Alt+Down")
	d.wantsSlots(second, w.Slot)
	d.Press("Alt+Up")
	d.wantsSlots(w.Day, w.Opening, w.OtherSlot, w.Slot)
	d.Press("Alt+Up", "Alt+Up", "Alt+Up")
	d.wantsSlots(w.Day, w.Slot, w.Opening, w.OtherSlot)
	d.Press("Ctrl+Z")
	d.wantsSlots(w.Day, w.Opening, w.Slot, w.OtherSlot)
}

func TestSlotsGoToTheNextDayAsABlock(t *testing.T) {
	w, d, second := agenda(t)
	d.goTo(2, colWhat)
	before := len(d.File.Entries)
	d.Press("Shift+Down", "Alt+Right")
	d.wantsAct(before, 1, "slot.carry")
	d.wantsSlots(w.Day, w.Opening)
	d.wantsSlots(second, w.Slot, w.OtherSlot)
	d.Press("Alt+Left")
	d.wantsSlots(w.Day, w.Opening, w.Slot)
	d.goTo(4, colWhat)
	d.No = true
	d.Press("Alt+Right")
	if len(d.Asked) != 1 || len(w.Plan.Days.Of(w.Meeting)) != 2 {
		t.Errorf("asked %q", d.Asked)
	}
	d.No = false
	d.Press("Alt+Right")
	days := w.Plan.Days.Of(w.Meeting)
	if len(days) != 3 || days[2].Date != "2027-01-20" {
		t.Fatalf("%d days", len(days))
	}
	d.wantsSlots(days[2].ID, w.OtherSlot)
}

func TestWhatDoesNotFitGoesToTheNextDay(t *testing.T) {
	w, d, second := agenda(t)
	d.goTo(0, colTime)
	d.enter("8-9.10", "Enter")
	if day := w.Plan.Days.Get(w.Day); day.Start != 480 || day.End != 550 {
		t.Errorf("the hours are %d to %d", day.Start, day.End)
	}
	d.wants("lewat 20 menit, 1 tidak muat", "tidak muat", "1 giliran tidak muat atau terlewat")
	d.goTo(0, colWhat)
	d.Press("Alt+Right")
	d.wantsSlots(w.Day, w.Opening, w.Slot)
	d.wantsSlots(second, w.OtherSlot)
	d.wants("selesai 09.00")
}

func TestASlotIsDragged(t *testing.T) {
	w, d, second := agenda(t)
	drag := func(from, to string, under float32) {
		t.Helper()
		at, ok := d.Find(from)
		on, found := d.Find(to)
		if !ok || !found {
			t.Fatalf("cannot drag %q to %q in %q", from, to, d.Texts())
		}
		d.Drag(at.Center(), on.Center().AddXY(0, under))
	}
	drag("09.00–09.30", "08.15–09.00", -4)
	d.wantsSlots(w.Day, w.Opening, w.OtherSlot, w.Slot)
	drag("08.00–08.15", "08.45–09.30", 30)
	d.wantsSlots(w.Day, w.OtherSlot, w.Slot, w.Opening)
	at, _ := d.Find("08.00–08.30")
	day, _ := d.Find("Selasa, 19 Januari 2027")
	d.Drag(at.Center(), day.Center().AddXY(at.Center().X-day.Center().X, 40))
	d.wantsSlots(second, w.OtherSlot)
	before := len(d.File.Entries)
	drag("08.00–12.00", "08.45–09.00", -6)
	d.WantsTold("Hanya giliran yang dapat diseret")
	if len(d.File.Entries) != before {
		t.Error("a day was moved")
	}
}

func TestSlotsAreRemovedAsOneAct(t *testing.T) {
	w, d, _ := agenda(t, onMonday(8, 20))
	d.goTo(2, colWhat)
	before := len(d.File.Entries)
	d.Press("Shift+Down", "Ctrl+Delete")
	d.wantsAct(before, 1, "slot.remove")
	d.wantsSlots(w.Day, w.Opening)
	d.Press("Ctrl+Z")
	d.wantsSlots(w.Day, w.Opening, w.Slot, w.OtherSlot)
	d.Act(model.BeginSlot{Slot: w.Slot})
	d.goTo(1, colWhat)
	d.Press("Shift+Down", "Ctrl+Delete")
	d.WantsTold("Giliran yang sudah dimulai tidak dapat dipindah atau dihapus.")
	d.wantsSlots(w.Day, w.Opening, w.Slot, w.OtherSlot)
	d.goTo(2, colWhat)
	d.Press("Alt+Down")
	d.WantsTold("Giliran yang sudah dimulai tidak dapat dipindah atau dihapus.")
	d.Told = nil
	d.Press("Alt+Right")
	d.WantsTold("Giliran yang sudah dimulai tidak dapat dipindah atau dihapus.")
	if w.Plan.Slots.Get(w.Slot).State() != model.Running {
		t.Error("the slot being held was ended")
	}
	d.enter("Dinas Koperasi", "Enter")
	d.wants("Giliran yang sudah dimulai tidak dapat dipindah atau dihapus. Tambah giliran baru, atau lanjutkan gilirannya.")
}

func TestDaysAreAddedChangedAndRemoved(t *testing.T) {
	w, d, second := agenda(t)
	d.goTo(5, colWhat)
	d.Type("kamis")
	d.wants("Kamis, 21 Januari 2027")
	d.Press("Enter")
	days := w.Plan.Days.Of(w.Meeting)
	if len(days) != 3 || days[2].Date != "2027-01-21" || days[2].Start != 480 || days[2].End != 720 {
		t.Fatalf("the days are %+v", days)
	}
	d.goTo(5, colWhat)
	d.enter("22/1", "Enter")
	if got := w.Plan.Days.Get(days[2].ID).Date; got != "2027-01-22" {
		t.Errorf("the date is %s", got)
	}
	d.goTo(4, colWhat)
	d.enter("18/1/2027", "Enter")
	d.wants("Rapat sudah punya hari 18 Januari 2027. Pilih tanggal lain.")
	d.Press("Esc", "Left")
	d.enter("10", "Enter")
	d.wants("\"10\" bukan jam mulai dan jam selesai. Tulis seperti 08.00–16.00.")
	d.Press("Esc", "Ctrl+Delete")
	if w.Plan.Days.Get(second) != nil || len(d.Asked) != 0 {
		t.Errorf("an empty day is still there, or asked about: %q", d.Asked)
	}
	d.goTo(0, colWhat)
	d.Press("Ctrl+Delete")
	d.WantsTold("masih punya giliran perangkat daerah")
	d.Press("Ctrl+Z", "Ctrl+Z")
}

func TestADayWithBreaksIsRemovedAfterAQuestion(t *testing.T) {
	w, d, second := agenda(t)
	w.Act(model.AddSlot{Slot: model.Slot{Day: second, Purpose: model.Break, Title: "Rehat", Presentation: 15}})
	w.Act(model.AddParticipants{Day: second, People: []model.Person{{Name: "A"}, {Name: "B"}}})
	d.page.Changed(d.Last())
	d.goTo(4, colWhat)
	d.No = true
	d.Press("Ctrl+Delete")
	if w.Plan.Days.Get(second) == nil || len(d.Asked) != 1 || d.Asked[0] != "Hapus Selasa, 19 Januari 2027 beserta 1 acara dan 2 orang di daftar hadirnya? Ctrl+Z mengembalikannya. Hapus" {
		t.Errorf("asked %q", d.Asked)
	}
	d.No = false
	d.Press("Ctrl+Delete")
	if w.Plan.Days.Get(second) != nil {
		t.Error("the day is still there")
	}
}

func TestPlannedIsComparedWithWhatWasUsed(t *testing.T) {
	w, d, _ := agenda(t, onMonday(8, 20))
	d.ActIn(model.BeginSlot{Slot: w.Slot}, model.Context{})
	d.wants("sejak 08.20", "sampai 09.05", "perkiraan 09.05")
	onMonday(9, 15)(d)
	d.page.Tick(d.Clock)
	d.wants("sampai 09.15", "perkiraan 09.15")
	d.ActIn(model.EndSlot{}, model.Context{})
	d.wants("08.20–09.15", "55 menit, lebih 10", "1 dari 2 perangkat daerah selesai; terpakai 55 dari 75 menit")
	d.goTo(2, colPresentation)
	d.enter("60", "Enter")
	d.wants("Lama giliran yang sudah selesai tidak dapat diubah. Ubah judul, pemapar, atau catatannya saja.")
	d.Press("Esc")
	d.ActIn(model.BeginSlot{Slot: w.Slot}, model.Context{})
	onMonday(9, 20)(d)
	d.ActIn(model.EndSlot{}, model.Context{})
	d.wants("55 menit, dilanjutkan", "60 menit, lebih 15", "lanjutan")
	d.page.Tick(d.Clock.Add(24 * time.Hour))
	d.goTo(4, colHeld)
	d.Clock = d.Clock.Add(24 * time.Hour)
	d.page.Tick(d.Clock.Add(time.Minute))
	d.wants("terlewat")
}

func TestTheWarningOfTheClock(t *testing.T) {
	w, d, _ := agenda(t)
	d.goTo(6, colPresentation)
	d.wants("Jam memperingatkan sebelum giliran habis,", "3")
	before := len(d.File.Entries)
	d.enter("5", "Enter")
	d.wantsAct(before, 1, "setup.meeting")
	if got := w.Plan.CurrentMeeting().Warning; got != 5 {
		t.Errorf("the warning is %d", got)
	}
}

func TestABlockIsPastedOverSlots(t *testing.T) {
	w, d, _ := agenda(t)
	d.goTo(2, colPresenter)
	before := len(d.File.Entries)
	d.pasteAs("Kepala\t10\t20\t5\nSekretaris\t5 menit\t10\t")
	d.wantsAct(before, 1, "slot.edit")
	first, other := w.Plan.Slots.Get(w.Slot), w.Plan.Slots.Get(w.OtherSlot)
	if first.Presenter != "Kepala" || first.Reply != 5 || other.Presenter != "Sekretaris" || other.Presentation != 5 || other.Discussion != 10 {
		t.Errorf("the slots are %+v and %+v", first, other)
	}
	d.pasteAs("A\nB\nC")
	d.wants("Blok hanya dapat ditempel di atas giliran satu hari.")
	d.pasteAs("A\t1\nB\tlama")
	d.wants("Tidak ada yang ditempel. Baris ke-2, \"lama\": \"lama\" bukan jumlah menit.")
	if len(d.File.Entries) != before+1 {
		t.Error("half of a block was pasted")
	}
	d.goTo(2, colPresenter)
	d.Press("Shift+Down", "Delete")
	d.wantsAct(before, 2, "slot.edit")
	if w.Plan.Slots.Get(w.Slot).Presenter != "" || w.Plan.Slots.Get(w.OtherSlot).Presenter != "" {
		t.Error("the presenters are still there")
	}
}

func TestAnAgendaOfAFileThatIsReadOnly(t *testing.T) {
	w, d, second := agenda(t, func(d *desk) { d.Locked = true })
	before := len(d.File.Entries)
	d.wants("Berkas ini hanya dapat dibaca: isinya dilihat saja.")
	d.wantsNot("hari baru: ketik tanggalnya")
	d.goTo(2, colWhat)
	d.Press("Insert", "Ctrl+Delete", "Alt+Down", "Alt+Right", "Ctrl+R", "Delete", "Space")
	d.enter("x", "Enter")
	at, _ := d.Find("08.15–09.00")
	d.Drag(at.Center(), at.Center().AddXY(0, 60))
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
	d.wantsSlots(w.Day, w.Opening, w.Slot, w.OtherSlot)
	d.wantsSlots(second)
}

func TestTheListOfWhatCanBeAdded(t *testing.T) {
	w, d, second := agenda(t)
	d.goTo(4, colWhat)
	d.Press("Insert", "Enter", "Alt+Down")
	d.wants("Pembukaan", "Istirahat", "Salat", "Penutupan", "Dinas Koperasi")
	d.Press("Down", "Down", "Enter")
	if list := w.Plan.Slots.Of(second); len(list) != 1 || list[0].Purpose != model.Break || list[0].Title != "Istirahat" {
		t.Errorf("the slots are %+v", list)
	}
}

func TestTheAgendaInEnglish(t *testing.T) {
	_, d, _ := agenda(t, func(d *desk) { d.Speaks = locale.English })
	d.wants("Agenda", "Monday, 18 January 2027", "Day 1 · agencies: 2", "08:15–09:00", "presentation", "new day: type its date")
	d.goTo(2, colWhat)
	d.Press("Insert")
	d.enter("lunch together", "Enter")
	d.wants("lunch together", "break")
	d.goTo(1, colTime)
	d.enter("8:30", "Enter")
	d.wants("fixed hour", "08:30–08:45")
}
