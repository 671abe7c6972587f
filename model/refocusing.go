package model

// Refocusing is a sheet that turns a budget round within its year: what units give up and what they get. It becomes the budget of Stage when it is adopted;
// what units had before is that of stage Base. Balance says how cuts and additions must meet.
type Refocusing struct {
	ID      ID             `json:"id"`
	Order   int            `json:"order,omitempty"`
	Name    string         `json:"name"`
	Year    int            `json:"year"`
	Number  int            `json:"number"` // of the change, see Revised
	Base    Stage          `json:"base"`
	Balance RefocusBalance `json:"balance,omitempty"`
	Note    string         `json:"note,omitempty"`
}

// Stage is the stage that the sheet writes to when it is adopted.
func (r *Refocusing) Stage() Stage { return Revised(r.Number) }

// RefocusBalance says how the cuts and additions of a sheet must meet.
type RefocusBalance string

// The balances. The empty one asks that all cuts together are all additions together.
const (
	BalanceTotal RefocusBalance = ""
	BalanceGroup RefocusBalance = "group" // within each group of units
	BalanceBelow RefocusBalance = "below" // cuts may exceed additions, never the other way round
)

// RefocusState is what was decided about a unit of a sheet.
type RefocusState string

// The states. A unit that was rejected keeps what it has, see RefocusUnit.Taken.
const (
	RefocusProposed RefocusState = ""
	RefocusApproved RefocusState = "approved"
	RefocusRejected RefocusState = "rejected"
)

// RefocusUnit is a row of a sheet: a province, an agency, a district, or an account of one. Group is what units are summed under, see Plan.RefocusGroup. Cut and
// Added are amounts of zero or more. Line with Fund (0: none named) is the figure that the unit is a part of; a unit without a line is not adopted. Months and
// volumes are texts as they were written.
type RefocusUnit struct {
	ID           ID           `json:"id"`
	Refocusing   ID           `json:"refocusing"`
	Order        int          `json:"order,omitempty"`
	Group        string       `json:"group,omitempty"`
	Name         string       `json:"name"`
	Agency       ID           `json:"agency,omitempty"`
	Line         ID           `json:"line,omitempty"`
	Fund         ID           `json:"fund,omitempty"`
	Before       Money        `json:"before"`
	Cut          Money        `json:"cut,omitempty"`
	Added        Money        `json:"added,omitempty"`
	MonthsBefore string       `json:"months_before,omitempty"`
	MonthsAfter  string       `json:"months_after,omitempty"`
	Beneficiary  string       `json:"beneficiary,omitempty"` // kind of those who receive what is added
	VolumeBefore string       `json:"volume_before,omitempty"`
	VolumeAfter  string       `json:"volume_after,omitempty"`
	VolumeUnit   string       `json:"volume_unit,omitempty"`
	Reason       string       `json:"reason,omitempty"`
	State        RefocusState `json:"state,omitempty"`
}

// Taken gives what of the unit's cut and addition counts: nothing where it was rejected.
func (r *RefocusUnit) Taken() (cut, added Money) {
	if r.State == RefocusRejected {
		return 0, 0
	}
	return r.Cut, r.Added
}

// After is what the unit has afterwards: before − cut + added of what counts. It is below zero where more is cut than there is.
func (r *RefocusUnit) After() Money {
	cut, added := r.Taken()
	return r.Before - cut + added
}

func (r *Refocusing) valid(p *Plan) error {
	for _, s := range p.Refocusings.Of(0) {
		if s.ID != r.ID && foldName(s.Name) == foldName(r.Name) {
			return Errorf(Conflict, "Beri nama lain.", "%s sudah ada.", describe(s))
		}
	}
	if err := needText("Nama lembar refocusing", r.Name); err != nil {
		return err
	}
	switch r.Balance {
	case BalanceTotal, BalanceGroup, BalanceBelow:
	default:
		return Invalidf("Pilih total, kelompok, atau sisa.", "Syarat keseimbangan %q tidak dikenal.", string(r.Balance))
	}
	if r.Stage() == NoStage {
		return Invalidf("Tulis nomor 1 sampai 99.", "Nomor perubahan %d tidak dapat dipakai.", r.Number)
	}
	if !r.Base.Valid() || r.Base >= r.Stage() {
		return Invalidf("Pilih tahap sebelum perubahan itu, misalnya ditetapkan.", "Tahap asal lembar refocusing tidak dapat dipakai.")
	}
	if err := limitText("Catatan", r.Note, maxText); err != nil {
		return err
	}
	return needYear(r.Year)
}

func (r *RefocusUnit) valid(p *Plan) error {
	if err := needText("Nama unit", r.Name); err != nil {
		return err
	}
	if err := r.texts(); err != nil {
		return err
	}
	for _, m := range [...]Money{r.Before, r.Cut, r.Added} {
		if m < 0 {
			return Invalidf("Tulis pengurangan pada kolom potongan dan penambahan pada kolom tambahan.", "Angka %s tidak boleh di bawah nol.", describe(r))
		}
		if err := needAmount(m); err != nil {
			return err
		}
	}
	if err := r.place(p); err != nil {
		return err
	}
	switch r.State {
	case RefocusProposed, RefocusApproved:
		return nil
	case RefocusRejected:
		return needLongText("Alasan", r.Reason)
	default:
		return Invalidf("Pilih usulan, disetujui, atau ditolak.", "Keadaan %q tidak dikenal.", string(r.State))
	}
}

func (r *RefocusUnit) texts() error {
	for _, err := range [...]error{
		limitText("Kelompok unit", r.Group, maxName), limitText("Bulan", r.MonthsBefore, maxName), limitText("Bulan", r.MonthsAfter, maxName),
		limitText("Jenis penerima", r.Beneficiary, maxName), limitText("Volume", r.VolumeBefore, maxName), limitText("Volume", r.VolumeAfter, maxName),
		limitText("Satuan", r.VolumeUnit, maxName), limitText("Alasan", r.Reason, maxText),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

// place refuses a source without a line, and a line of another agency.
func (r *RefocusUnit) place(p *Plan) error {
	line := p.Lines.Get(r.Line)
	switch {
	case r.Line == 0 && r.Fund != 0:
		return Invalidf("Sebut barisnya juga, atau kosongkan sumber dananya.", "%s menyebut sumber dana tanpa baris.", describe(r))
	case line != nil && r.Agency != 0 && line.Agency != r.Agency:
		return Invalidf("Pilih baris dari perangkat daerah itu.", "%s menyebut baris dari perangkat daerah lain.", describe(r))
	}
	return nil
}
