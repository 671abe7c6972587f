package idle

import "testing"

func TestIdleTimeIsNeverNegative(t *testing.T) {
	if d, told := Since(); d < 0 || !told && d != 0 {
		t.Errorf("%v, %v", d, told)
	}
}
