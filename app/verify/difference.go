package verify

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// firstDifference names the first of the data in which two canonical documents differ, such as "agreed[3].after"; "" where they are the same.
func firstDifference(want, got []byte) string {
	if bytes.Equal(want, got) {
		return ""
	}
	a, errA := decoded(want)
	b, errB := decoded(got)
	if errA != nil || errB != nil {
		return "json"
	}
	if path := differing("", a, b); path != "" {
		return path
	}
	return "json" // written otherwise
}

func decoded(data []byte) (value any, err error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	return value, errorOr(d.Decode(&value), d.More())
}

// errorOr refuses what stands behind the document.
func errorOr(err error, more bool) error {
	if err == nil && more {
		return fmt.Errorf("more than one document")
	}
	return err
}

// differing gives the path to the first member that differs, by name within an object.
func differing(path string, a, b any) string {
	switch a := a.(type) {
	case map[string]any:
		other, ok := b.(map[string]any)
		if !ok {
			return path
		}
		for _, name := range slices.Sorted(maps.Keys(a)) {
			value, has := other[name]
			if !has {
				return joined(path, name)
			}
			if at := differing(joined(path, name), a[name], value); at != "" {
				return at
			}
		}
		for _, name := range slices.Sorted(maps.Keys(other)) {
			if _, has := a[name]; !has {
				return joined(path, name)
			}
		}
		return ""
	case []any:
		other, ok := b.([]any)
		if !ok {
			return path
		}
		for i := range max(len(a), len(other)) {
			at := fmt.Sprintf("%s[%d]", path, i)
			if i >= len(a) || i >= len(other) {
				return at
			}
			if deeper := differing(at, a[i], other[i]); deeper != "" {
				return deeper
			}
		}
		return ""
	default:
		if a != b {
			return path
		}
		return ""
	}
}

func joined(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
