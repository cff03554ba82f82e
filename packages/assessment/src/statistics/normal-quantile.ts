/** 95 % of a normal distribution lie within so many standard deviations of its mean. */
export const normalQuantile = 1.959963984540054;
