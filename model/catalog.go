package model

// Half says for whom a code of the national catalogue is made: provinces, or cities and regencies.
type Half string

// The two halves of the catalogue.
const (
	CityHalf     Half = "city"
	ProvinceHalf Half = "province"
)

// CatalogEntry is a code of the national nomenclature (pemutakhiran nomenklatur, one workbook a year) with its official name. A sub kegiatan also
// has what it is to bring about, its indicator and unit, and the code that stood for it before. The catalogue only hints: a line may have any
// code. Level 0 is a field (bidang urusan).
type CatalogEntry struct {
	ID        ID     `json:"id"`
	Year      int    `json:"year"`
	Half      Half   `json:"half"`
	Level     Level  `json:"level,omitempty"`
	Code      string `json:"code"`
	Name      string `json:"name"`
	Outcome   string `json:"outcome,omitempty"`
	Indicator string `json:"indicator,omitempty"`
	Unit      string `json:"unit,omitempty"`
	Previous  string `json:"previous,omitempty"`
}
