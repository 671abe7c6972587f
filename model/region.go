package model

// Zone is an Indonesian time zone by its official abbreviation.
type Zone string

// The three zones.
const (
	WIB  Zone = "WIB"  // UTC+7
	WITA Zone = "WITA" // UTC+8
	WIT  Zone = "WIT"  // UTC+9
)

// Hours gives the zone's distance from UTC; an unknown zone counts as WIB.
func (z Zone) Hours() int {
	switch z {
	case WITA:
		return 8
	case WIT:
		return 9
	default:
		return 7
	}
}

// RegionID is the ID of the one Region of a file.
const RegionID ID = 1

// Region is the city or regency that owns the file, with what its papers carry at their head. A file has one.
type Region struct {
	ID         ID     `json:"id"`
	Name       string `json:"name"`                 // "Kota Contoh"
	Government string `json:"government,omitempty"` // first line of the letterhead: "PEMERINTAH KOTA CONTOH"
	Office     string `json:"office,omitempty"`     // second, larger line: "SEKRETARIAT DAERAH"
	Address    string `json:"address,omitempty"`
	Place      string `json:"place,omitempty"` // where papers are dated
	Zone       Zone   `json:"zone,omitempty"`
	Year       int    `json:"year"`                  // the year that is planned
	PeriodFrom int    `json:"period_from,omitempty"` // years of the RPJMD
	PeriodTo   int    `json:"period_to,omitempty"`
}

// Role is the part an official plays on the papers.
type Role string

// The roles of officials.
const (
	Chair     Role = "chair"     // leads the meeting and signs at the right: the mayor
	Knowing   Role = "knowing"   // signs at the left under "Mengetahui": the secretary
	Secretary Role = "secretary" // keeps the minutes
	Other     Role = "other"
)

// Official is a person who signs or is named by office. Rank and NIP stay empty for a mayor.
type Official struct {
	ID     ID     `json:"id"`
	Order  int    `json:"order,omitempty"`
	Office string `json:"office"` // "WALI KOTA CONTOH"
	Name   string `json:"name,omitempty"`
	Rank   string `json:"rank,omitempty"`
	NIP    string `json:"nip,omitempty"`
	Role   Role   `json:"role,omitempty"`
}

// Mission is one of the numbered missions of the RPJMD.
type Mission struct {
	ID     ID     `json:"id"`
	Number int    `json:"number"`
	Text   string `json:"text"`
}

// Agency is a perangkat daerah.
type Agency struct {
	ID    ID     `json:"id"`
	Order int    `json:"order,omitempty"` // order of presenting; 0 sorts last
	Code  string `json:"code"`            // "2.17.3.30.0.00.01.0000"
	Name  string `json:"name"`
	Short string `json:"short,omitempty"` // "DPMPTSP"; for the wall
	Head  string `json:"head,omitempty"`  // title of its head: "Kepala Dinas"
	Email string `json:"email,omitempty"` // to which papers are sent
}

// Label gives the short name, or the name where there is none.
func (a *Agency) Label() string {
	if a.Short != "" {
		return a.Short
	}
	return a.Name
}

// AgencyLabel is the label of an agency, "" where there is none of that ID.
func (p *Plan) AgencyLabel(id ID) string {
	if a := p.Agencies.Get(id); a != nil {
		return a.Label()
	}
	return ""
}

// SubUnit is a part of an agency with lines of its own: a clinic, a ward, a division.
type SubUnit struct {
	ID     ID     `json:"id"`
	Agency ID     `json:"agency"`
	Code   string `json:"code"`
	Name   string `json:"name"`
}

// Fund is a funding source. Outside marks APBN deconcentration and co-administration funds, which are shown but stay out of the total.
type Fund struct {
	ID      ID     `json:"id"`
	Code    string `json:"code,omitempty"`
	Name    string `json:"name"`
	Outside bool   `json:"outside,omitempty"`
}

// Ceiling is an upper limit of budget in a year: of an agency (0: the whole region), of a funding source (0: all).
type Ceiling struct {
	ID     ID    `json:"id"`
	Agency ID    `json:"agency,omitempty"`
	Fund   ID    `json:"fund,omitempty"`
	Year   int   `json:"year"`
	Amount Money `json:"amount"`
}
