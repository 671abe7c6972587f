package sqlite

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"benangmerah/model"
)

// optional is an ID in a column where NULL stands for 0, no reference.
type optional model.ID

// givenText is text in a column where NULL stands for "", nothing given.
type givenText string

// quarter is one amount of a model.Quarters, NULL where it is not given.
type quarter struct {
	amount *model.Money
	given  *bool
}

func quarters(q *model.Quarters, n int) *quarter {
	return &quarter{amount: &q.Amount[n], given: &q.Given[n]}
}

// object is a column that holds what it points to as JSON.
type object struct{ of any }

func (o *object) scan(value driver.Value) error {
	var text string
	if err := scanText(&text, value); err != nil {
		return err
	}
	reflect.ValueOf(o.of).Elem().SetZero() // the row before may have left what this one's text does not name
	return json.Unmarshal([]byte(text), o.of)
}

// json gives the text of the column. What a record holds can always be written.
func (o *object) json() string {
	text, err := json.Marshal(o.of)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// scan puts a column's value into a field.
func scan(field any, value driver.Value) error {
	switch f := field.(type) {
	case *string:
		return scanText(f, value)
	case *givenText:
		if *f = ""; value == nil {
			return nil
		}
		return scanText((*string)(f), value)
	case *optional:
		return scanOptional(f, value)
	case *quarter:
		return f.scan(value)
	case *object:
		return f.scan(value)
	}
	n, ok := value.(int64)
	if !ok {
		return fmt.Errorf("a column holds %T where a number belongs", value)
	}
	return scanNumber(field, n)
}

// maxText is the most bytes that a text may have.
const maxText = 8 << 20

func scanText(f *string, value driver.Value) error {
	text, ok := value.(string)
	if !ok {
		return fmt.Errorf("a column holds %T where text belongs", value)
	}
	if len(text) > maxText {
		return fmt.Errorf("a column holds a text of %d bytes", len(text))
	}
	*f = text
	return nil
}

func scanOptional(f *optional, value driver.Value) error {
	*f = 0
	if value == nil {
		return nil
	}
	n, ok := value.(int64)
	if !ok {
		return fmt.Errorf("a column holds %T where a reference belongs", value)
	}
	*f = optional(n)
	return nil
}

func (q *quarter) scan(value driver.Value) error {
	*q.amount, *q.given = 0, value != nil
	if value == nil {
		return nil
	}
	n, ok := value.(int64)
	if !ok {
		return fmt.Errorf("a column holds %T where money belongs", value)
	}
	*q.amount = model.Money(n)
	return nil
}

func scanNumber(field any, n int64) error {
	switch f := field.(type) {
	case *model.ID:
		*f = model.ID(n)
	case *model.Money:
		*f = model.Money(n)
	case *model.Instant:
		*f = model.Instant(n)
	case *int:
		*f = int(n)
	case *int64:
		*f = n
	case *bool:
		*f = n != 0
	case *model.Stage:
		*f = model.Stage(n)
		return fits(int64(*f), n)
	case *model.Level:
		*f = model.Level(n)
		return fits(int64(*f), n)
	default:
		return fmt.Errorf("no column holds a %T", field)
	}
	return nil
}

func fits(got, want int64) error {
	if got != want {
		return fmt.Errorf("a column holds %d, which is too large", want)
	}
	return nil
}

// bind gives the value of a field for a column: int64, string or nil.
func bind(field any) any {
	switch f := field.(type) {
	case *string:
		return *f
	case *givenText:
		if *f == "" {
			return nil
		}
		return string(*f)
	case *optional:
		if *f == 0 {
			return nil
		}
		return int64(*f)
	case *quarter:
		if !*f.given {
			return nil
		}
		return int64(*f.amount)
	case *object:
		return f.json()
	case *model.ID:
		return int64(*f)
	case *model.Money:
		return int64(*f)
	case *model.Instant:
		return int64(*f)
	case *int:
		return int64(*f)
	case *int64:
		return *f
	case *bool:
		if *f {
			return int64(1)
		}
		return int64(0)
	case *model.Stage:
		return int64(*f)
	case *model.Level:
		return int64(*f)
	default:
		panic(fmt.Sprintf("no column holds a %T", field))
	}
}

// readable gives the value of a field for people who read an export: money as decimal text in rupiah, stages by name, instants in ISO 8601.
func readable(field any) any {
	switch f := field.(type) {
	case *model.Money:
		return rupiah(*f)
	case *quarter:
		if *f.given {
			return rupiah(*f.amount)
		}
	case *model.Stage:
		return f.String()
	case *model.Instant:
		if *f == 0 {
			return nil
		}
		return f.Time().Format(time.RFC3339Nano)
	case *bool:
		return *f
	case *object:
		return f.of
	}
	return bind(field)
}

// rupiah writes an amount with a point and two decimals: "1078983576660.09".
func rupiah(m model.Money) string {
	sign, sen := "", uint64(m)
	if m < 0 {
		sign, sen = "-", -sen
	}
	whole := strconv.FormatUint(sen/100, 10)
	return fmt.Sprintf("%s%s.%02d", sign, whole, sen%100)
}

// needText refuses text that could not be read back as it was written.
func needText(text string) error {
	if len(text) > maxText {
		return model.Invalidf("Bagi teksnya menjadi beberapa bagian.", "Teks sepanjang %d bita terlalu panjang.", len(text))
	}
	if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
		return model.Invalidf("Ketik ulang teksnya.", "Teks %q berisi huruf yang rusak.", text)
	}
	return nil
}
