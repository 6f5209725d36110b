// What NumPy's OpenBLAS calls of Fortran's runtime, for ``fortran.py``. The names and values are
// those of GCC's libgfortran; a text has its length before it, and no end.
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>

double _gfortran_pow_r8_i8(double base, int64_t exponent) {
  double power = 1;
  for (uint64_t left = exponent < 0 ? -(uint64_t)exponent : (uint64_t)exponent; left; left >>= 1) {
    if (left & 1) power *= base;
    base *= base;
  }
  return exponent < 0 ? 1 / power : power;
}

float _gfortran_pow_r4_i8(float base, int64_t exponent) {
  return (float)_gfortran_pow_r8_i8(base, exponent);
}

void _gfortran_concat_string(size_t size, char *text, size_t first_size, const char *first,
                             size_t second_size, const char *second) {
  size_t of_first = first_size < size ? first_size : size;
  size_t of_second = second_size < size - of_first ? second_size : size - of_first;
  memcpy(text, first, of_first);
  memcpy(text + of_first, second, of_second);
  memset(text + of_first + of_second, ' ', size - of_first - of_second);
}

typedef struct {
  float *first;
  size_t offset;
  struct { size_t size; int version; signed char rank, kind; short attribute; } kind;
  ptrdiff_t span;
  struct { ptrdiff_t stride, lower, upper; } dimension;
} Array;

static float seconds(struct timeval time) { return time.tv_sec + 1e-6f * time.tv_usec; }

float _gfortran_etime(Array *times) {
  struct rusage used;
  getrusage(RUSAGE_SELF, &used);
  float user = seconds(used.ru_utime), system = seconds(used.ru_stime);
  times->first[0] = user;
  times->first[times->dimension.stride] = system;
  return user + system;
}
